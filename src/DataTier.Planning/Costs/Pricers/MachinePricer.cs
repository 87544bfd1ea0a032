namespace DataTier.Planning.Costs.Pricers;

/// <summary>Instances of EC2, by the hour of their class.</summary>
/// <remarks>Source: https://aws.amazon.com/ec2/pricing/on-demand/</remarks>
public sealed class MachinePricer : IResourcePricer
{
    /// <inheritdoc/>
    public string Type => "aws:ec2/instance:Instance";

    /// <inheritdoc/>
    public IEnumerable<LineItem> Price(Priceable resource)
    {
        var instanceType = resource.Text("instanceType", "[no type]");
        yield return resource.Fixed("Machine", instanceType, "hour", Priceable.HoursPerMonth, $"ec2.linux.{instanceType}");
    }
}
