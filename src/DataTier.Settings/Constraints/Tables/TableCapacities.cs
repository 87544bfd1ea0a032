namespace DataTier.Settings.Constraints.Tables;

/// <summary>Capacity scales between a floor and a ceiling that is no lower.</summary>
internal sealed record TableCapacities() : StackConstraint("DS501", "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings) => TableShape.Each(stack, findings, static (path, table, found) =>
    {
        if (table.Provisioned is { } capacity)
        {
            Check($"{path}.provisioned", "Reads", capacity.LeastReads, capacity.MostReads, found);
            Check($"{path}.provisioned", "Writes", capacity.LeastWrites, capacity.MostWrites, found);
        }
    });

    private static void Check(string path, string kind, int least, int most, Findings findings)
    {
        if (most < least)
        {
            findings.Refuse($"{path}.most{kind}", $"{path}.least{kind}", $"{most} is below {least}", $"least{kind} or more is allowed", "raise it");
        }
    }
}
