namespace DataTier.Planning.Costs.Pricers;

/// <summary>EBS volumes: storage, and what is provisioned above the included of gp3.</summary>
/// <remarks>Source: https://aws.amazon.com/ebs/pricing/</remarks>
public sealed class VolumePricer : IResourcePricer
{
    private const decimal IncludedIops = 3_000;
    private const decimal IncludedMibps = 125;

    /// <inheritdoc/>
    public string Type => "aws:ebs/volume:Volume";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var type = resource.Text("type", "gp2");
        yield return resource.Fixed("Volume", type, "GB-month", resource.Number("size"), $"ebs.{type}.storage");
        if (type is "io1" or "io2")
        {
            yield return resource.Fixed("Provisioned IOPS", type, "IOPS-month", resource.Number("iops"), $"ebs.{type}.iops");
        }

        if (type == "gp3" && resource.Number("iops", 0) is var iops && iops is null or > IncludedIops)
        {
            yield return resource.Fixed("Provisioned IOPS", type, "IOPS-month", iops - IncludedIops, "ebs.gp3.iops");
        }

        if (type == "gp3" && resource.Number("throughput", 0) is var mibps && mibps is null or > IncludedMibps)
        {
            yield return resource.Fixed("Provisioned throughput", type, "MiBps-month", mibps - IncludedMibps, "ebs.gp3.throughput");
        }
    }
}
