// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ChineseStatistics", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Recognition",
            dependencies: [
                .product(name: "ChineseStatistics", package: "ChineseStatistics"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Recognition",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        )
    ],
    swiftLanguageModes: [.v6]
)
