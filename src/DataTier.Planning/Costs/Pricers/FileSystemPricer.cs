using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>EFS file systems: storage in each class, and throughput as its mode bills it.</summary>
/// <remarks>Source: https://aws.amazon.com/efs/pricing/</remarks>
public sealed class FileSystemPricer : IResourcePricer
{
    private const decimal GbForEachIncludedMibps = 20;

    /// <inheritdoc/>
    public string Type => ResourceTypes.FileSystem;

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var oneZone = resource.At("availabilityZoneName") is not PlannedValue.AbsentValue;
        var mode = resource.Text("throughputMode", "bursting");
        var cold = HasColdClass(resource);
        var data = resource.Assume(Usage.FileDataGb);
        var coldShare = resource.Assume(Usage.FileColdPercent);
        decimal? coldGb = cold switch { true => data * coldShare / 100m, false => 0, null => null };
        var warm = oneZone ? "one-zone" : "standard";
        yield return cold == false
            ? resource.Used("Files in use", warm, "GB-month", data, $"efs.{warm}", data)
            : resource.Used("Files in use", warm, "GB-month", data - coldGb, $"efs.{warm}", data, coldShare);

        if (cold != false)
        {
            var key = oneZone ? "efs.one-zone-ia" : mode == "elastic" ? "efs.ia.elastic" : "efs.ia.bursting-provisioned";
            yield return resource.Used("Files at rest", oneZone ? "one-zone-ia" : "infrequent access", "GB-month", coldGb, key, data, coldShare);
        }

        foreach (var line in Throughput(resource, mode, data - coldGb))
        {
            yield return line;
        }
    }

    private static IEnumerable<LineItem> Throughput(Priceable resource, string mode, decimal? warmGb)
    {
        switch (mode)
        {
            case "bursting":
                break;

            case "provisioned":
                var data = resource.Assume(Usage.FileDataGb);
                var mibps = resource.Number("provisionedThroughputInMibps") - (warmGb / GbForEachIncludedMibps);
                yield return resource.Used(
                    "Throughput above the included", mode, "MiBps-month", mibps < 0 ? 0 : mibps, "efs.throughput.provisioned", data);
                break;

            default:
                var read = resource.Assume(Usage.FileReadGb);
                yield return resource.Used("Data read", mode, "GB", read, $"efs.throughput.{mode}.read", read);
                var written = resource.Assume(Usage.FileWrittenGb);
                yield return resource.Used("Data written", mode, "GB", written, $"efs.throughput.{mode}.write", written);
                break;
        }
    }

    private static bool? HasColdClass(Priceable resource)
    {
        if (resource.At("lifecyclePolicies") is not PlannedValue.List policies)
        {
            return resource.Count("lifecyclePolicies") is null ? null : false;
        }

        foreach (var policy in policies.Items)
        {
            if (Priceable.Within(policy, "transitionToIa") is not PlannedValue.AbsentValue)
            {
                return true;
            }
        }

        return false;
    }
}
