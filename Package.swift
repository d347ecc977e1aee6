// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "ChineseStatistics",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "ChineseStatistics", targets: ["ChineseStatistics"]),
        .executable(name: "zhstat", targets: ["zhstat"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CICU",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
        .systemLibrary(name: "CProcessor"),
        .target(
            name: "ChineseStatistics",
            dependencies: ["CICU", "CProcessor"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "zhstat",
            dependencies: [
                "ChineseStatistics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .systemLibrary(
            name: "CICUSpellout",
            path: "Tests/CICUSpellout",
            pkgConfig: "icu-i18n",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
        .testTarget(
            name: "ChineseStatisticsTests",
            dependencies: ["ChineseStatistics", "CICUSpellout"],
            resources: [.copy("Corpus")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ZHStatTests",
            dependencies: ["zhstat", "ChineseStatistics"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
