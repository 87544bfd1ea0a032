using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    // The most that AWS gives a table unless it is asked for more.
    private const int Most = 40_000;
    private const string Quotas = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html";

    public static readonly NumberSetting LeastReads = new("leastReads", "the read capacity at rest", 1, Most, "units") { Source = Quotas, Sets = ["aws:dynamodb/table:Table.readCapacity"] };
    public static readonly NumberSetting MostReads = new("mostReads", "how far read capacity grows", 1, Most, "units") { Source = Quotas };
    public static readonly NumberSetting LeastWrites = new("leastWrites", "the write capacity at rest", 1, Most, "units") { Source = Quotas, Sets = ["aws:dynamodb/table:Table.writeCapacity"] };
    public static readonly NumberSetting MostWrites = new("mostWrites", "how far write capacity grows", 1, Most, "units") { Source = Quotas };
}

/// <summary>Capacity that is bought ahead and follows the load: for load that is steady and known.</summary>
public sealed record TableCapacity
{
    /// <summary>The read capacity at rest, in units: one strongly consistent read of 4 KiB a second.</summary>
    public required int LeastReads { get; init; }

    /// <summary>How far read capacity grows, in units.</summary>
    public required int MostReads { get; init; }

    /// <summary>The write capacity at rest, in units: one write of 1 KiB a second.</summary>
    public required int LeastWrites { get; init; }

    /// <summary>How far write capacity grows, in units.</summary>
    public required int MostWrites { get; init; }

    internal static TableCapacity Read(MappingReader reader) => new()
    {
        LeastReads = reader.Required(Stated.LeastReads),
        MostReads = reader.Required(Stated.MostReads),
        LeastWrites = reader.Required(Stated.LeastWrites),
        MostWrites = reader.Required(Stated.MostWrites),
    };
}
