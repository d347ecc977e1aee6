@main struct Soak {
    static func main() {}
}
