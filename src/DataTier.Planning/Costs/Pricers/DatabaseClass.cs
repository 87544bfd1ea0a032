using DataTier.Settings.Catalogue;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>What the name of a database class says about its size.</summary>
internal static class DatabaseClass
{
    /// <summary>The class whose capacity is billed by the unit.</summary>
    public const string Serverless = "db.serverless";

    /// <summary>The virtual processors of a class such as <c>db.r6g.2xlarge</c>; null where the name does not tell.</summary>
    public static decimal? Vcpus(string instanceClass) =>
        instanceClass.StartsWith("db.", StringComparison.Ordinal) ? MachineClass.Of(instanceClass)?.Vcpus : null;
}
