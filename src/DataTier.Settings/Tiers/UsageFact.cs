namespace DataTier.Settings;

/// <summary>Something that AWS bills by use and no plan can know: what is assumed unless a tier states otherwise.</summary>
/// <param name="Name">The name in the tier's <c>usage</c> section, with its unit.</param>
/// <param name="Meaning">What is counted, for one resource and one month.</param>
/// <param name="Unit">The unit, as a message says it.</param>
/// <param name="Assumed">What is assumed where a tier states nothing.</param>
/// <param name="Most">The largest number that makes sense.</param>
public sealed record UsageFact(string Name, string Meaning, string Unit, int Assumed, int Most);
