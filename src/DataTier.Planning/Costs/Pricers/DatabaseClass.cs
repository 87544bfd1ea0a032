using System.Globalization;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>What the name of a database class says about its size.</summary>
internal static class DatabaseClass
{
    /// <summary>The class whose capacity is billed by the unit.</summary>
    public const string Serverless = "db.serverless";

    /// <summary>The virtual processors of a class such as <c>db.r6g.2xlarge</c>; null where the name does not tell.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Summary.html</remarks>
    public static decimal? Vcpus(string instanceClass)
    {
        var parts = instanceClass.Split('.');
        if (parts is not ["db", var family, var size])
        {
            return null;
        }

        return size switch
        {
            "large" => 2,
            "xlarge" => 4,
            "micro" or "small" or "medium" when family is "t3" or "t4g" => 2,
            _ when size.EndsWith("xlarge", StringComparison.Ordinal)
                && int.TryParse(size.AsSpan(0, size.Length - "xlarge".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var times) => 4 * times,
            _ => null,
        };
    }
}
