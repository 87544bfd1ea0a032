using FsCheck;

/// <summary>
/// How properties are checked: from one seed, so that a red build is the doing of its change and can be repeated. The variable <c>PROPERTY_SEED</c>
/// names another seed, which is how new counterexamples are looked for.
/// </summary>
internal static class Properties
{
    private const ulong UsualSeed = 20261120;

    // A generator's second number must be odd.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? $"{UsualSeed}", null);

    /// <summary>Fails with the smallest counterexample there is among so many cases.</summary>
    public static void Holds(this Property property, int cases = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(cases).WithName($"PROPERTY_SEED={Seed}"), property);
}
