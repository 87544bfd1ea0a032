using System.Globalization;

namespace DataTier.Settings.Catalogue;

/// <summary>What a class of machines has, by its name: <c>db.r6g.xlarge</c>, <c>cache.t4g.medium</c>.</summary>
/// <param name="Vcpus">Virtual processors.</param>
/// <param name="MemoryGib">Memory, in GiB, before the system takes its part.</param>
/// <remarks>
/// As of 2026-08. Nodes of ElastiCache have the processors of the same family and size, and less memory.
/// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Summary.html
/// </remarks>
public readonly record struct MachineClass(int Vcpus, int MemoryGib)
{
    private const int VcpusOfLarge = 2;

    /// <summary>The class of a name; null where the facts do not hold it.</summary>
    public static MachineClass? Of(string name)
    {
        if (name.Split('.') is not [_, { Length: > 1 } family, var size])
        {
            return null;
        }

        if (family[0] == 't')
        {
            return OfBurstable(family == "t2" ? 1 : VcpusOfLarge, size);
        }

        return GibForVcpu(family) is { } ratio && VcpusOf(size) is { } vcpus ? new MachineClass(vcpus, vcpus * ratio) : null;
    }

    // Below large, burstable sizes differ in memory alone.
    private static MachineClass? OfBurstable(int fewest, string size) => size switch
    {
        "micro" => new MachineClass(fewest, 1),
        "small" => new MachineClass(fewest, 2),
        "medium" => new MachineClass(2, 4),
        _ => VcpusOf(size) is { } vcpus ? new MachineClass(vcpus, 4 * vcpus) : null,
    };

    // The letter of a family says how much memory there is for a processor, in every generation; x has several.
    private static int? GibForVcpu(string family) => family switch
    {
        ['c', ..] => 2,
        ['m', ..] => 4,
        ['r', ..] or "z1d" => 8,
        "x2g" or "x2idn" => 16,
        "x2iedn" or "x2iezn" => 32,
        _ => null,
    };

    private static int? VcpusOf(string size) => size switch
    {
        "large" => VcpusOfLarge,
        "xlarge" => 2 * VcpusOfLarge,
        _ when size.EndsWith("xlarge", StringComparison.Ordinal)
            && int.TryParse(size.AsSpan(0, size.Length - "xlarge".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var times) => 2 * VcpusOfLarge * times,
        _ => null,
    };
}
