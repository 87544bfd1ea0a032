namespace DataTier.Planning.Costs.Pricers;

/// <summary>Connectors of MSK Connect: the hours of their units, at least as many as its workers never fall below.</summary>
/// <remarks>What scaling adds above that is not counted. Source: https://aws.amazon.com/msk/pricing/</remarks>
public sealed class ConnectorPricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:mskconnect/connector:Connector";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var fixedSize = resource.At("capacity", "provisionedCapacity");
        var (size, count, path) = fixedSize is Plans.PlannedValue.AbsentValue
            ? (resource.At("capacity", "autoscaling"), "minWorkerCount", "capacity.autoscaling")
            : (fixedSize, "workerCount", "capacity.provisionedCapacity");
        var units = resource.Number(Priceable.Within(size, count), $"{path}.{count}") * resource.Number(Priceable.Within(size, "mcuCount"), $"{path}.mcuCount", 1);
        yield return resource.Fixed("Connector", $"{units} MCU", "MCU-hour", Priceable.HoursPerMonth * units, "msk.connect.mcu");
    }
}
