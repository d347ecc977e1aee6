// swift-tools-version: 6.1

import PackageDescription

let library: Target.Dependency = .product(name: "ChineseStatistics", package: "ChineseStatistics")

/// A program that libFuzzer drives. It links only with `-sanitize=fuzzer`, which `run` gives.
func fuzzer(_ name: String) -> Target {
    .executableTarget(name: name, dependencies: ["Checks", "Driver"])
}

let package = Package(
    name: "Fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ChineseStatistics", path: "..")],
    targets: [
        fuzzer("FuzzTokens"),
        fuzzer("FuzzRecognition"),
        fuzzer("FuzzQuantity"),
        fuzzer("FuzzLexicon"),
        fuzzer("FuzzNDJSON"),
        .executableTarget(name: "Soak", dependencies: [library]),
        .target(name: "Checks", dependencies: [library]),
        .target(name: "Driver", dependencies: [library, "CFuzzer"]),
        .systemLibrary(name: "CFuzzer"),
    ],
    swiftLanguageModes: [.v6]
)
