using DataTier.Settings;

namespace DataTier.Planning.Costs;

/// <summary>An assumption about use, with the number that holds for the resource's tier.</summary>
public readonly record struct Assumption(UsageFact Fact, int Value)
{
    /// <summary>The number, to calculate with.</summary>
    public static implicit operator decimal(Assumption assumption) => assumption.Value;

    /// <summary>The number, to calculate with.</summary>
    public decimal ToDecimal() => Value;

    /// <summary>As a tier file states it: <c>bucketWritten: 20 GB</c>.</summary>
    public override string ToString() => $"{Fact.Name}: {Fact.Text(Value)}";
}
