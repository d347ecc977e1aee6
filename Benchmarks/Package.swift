// swift-tools-version: 6.1

import PackageDescription

let library: Target.Dependency = .product(name: "ChineseStatistics", package: "ChineseStatistics")
let benchmark: Target.Dependency = .product(name: "Benchmark", package: "benchmark")

/// A suite of `swift package benchmark`: the plugin wants it in a folder of its name under `Benchmarks`.
func suite(_ name: String) -> Target {
    .executableTarget(
        name: name,
        dependencies: [library, benchmark, "Measuring", "Yardstick"],
        path: "Benchmarks/\(name)",
        plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ChineseStatistics", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        suite("Tokenizing"),
        suite("Recognizing"),
        suite("EndToEnd"),
        .target(name: "Measuring", dependencies: [benchmark, "Yardstick"]),
        .executableTarget(name: "Ratios", dependencies: [library, "Yardstick"]),
        .target(name: "Yardstick", dependencies: [library, "CICUWords"]),
        .systemLibrary(
            name: "CICUWords",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
    ],
    swiftLanguageModes: [.v6]
)
