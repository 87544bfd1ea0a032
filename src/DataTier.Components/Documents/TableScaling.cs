using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.AppAutoScaling;
using Pulumi.Aws.AppAutoScaling.Inputs;
using Table = Pulumi.Aws.DynamoDB.Table;

namespace DataTier.Components.Documents;

/// <summary>Lets the capacity of a table and its indexes follow the load.</summary>
internal static class TableScaling
{
    // Leaves room for the minutes that DynamoDB takes to scale; 70 is also AWS's own default.
    private const double TargetPercent = 70;

    /// <summary>Makes targets and policies; none for a table that is paid for by request.</summary>
    /// <returns>The policies, for what must wait for them.</returns>
    public static InputList<Resource> Make(string name, Table table, TableSettings shape, string? region, CustomResourceOptions options)
    {
        var policies = new InputList<Resource>();
        if (shape.Provisioned is not { } capacity)
        {
            return policies;
        }

        var scaled = new Scaled(region, capacity, options);
        scaled.Add(policies, name, "table", table.Name.Apply(tableName => $"table/{tableName}"));
        foreach (var index in shape.Indexes)
        {
            scaled.Add(policies, $"{name}.{index.Name}", "index", table.Name.Apply(tableName => $"table/{tableName}/index/{index.Name}"));
        }

        return policies;
    }

    private sealed record Scaled(string? Region, TableCapacity Capacity, CustomResourceOptions Options)
    {
        public void Add(InputList<Resource> policies, string name, string kind, Output<string> resourceId)
        {
            policies.Add(Follow($"{name}-read", resourceId, $"dynamodb:{kind}:ReadCapacityUnits", "DynamoDBReadCapacityUtilization", Capacity.LeastReads, Capacity.MostReads));
            policies.Add(Follow($"{name}-write", resourceId, $"dynamodb:{kind}:WriteCapacityUnits", "DynamoDBWriteCapacityUtilization", Capacity.LeastWrites, Capacity.MostWrites));
        }

        private Policy Follow(string name, Output<string> resourceId, string dimension, string metric, int least, int most)
        {
            var region = Region is { } other ? (Input<string>)other : null;
            var target = new Target(name, new TargetArgs
            {
                Region = region,
                ServiceNamespace = "dynamodb",
                ResourceId = resourceId,
                ScalableDimension = dimension,
                MinCapacity = least,
                MaxCapacity = most,
            }, Options);

            return new Policy(name, new PolicyArgs
            {
                Region = region,
                ServiceNamespace = target.ServiceNamespace,
                ResourceId = target.ResourceId,
                ScalableDimension = target.ScalableDimension,
                PolicyType = "TargetTrackingScaling",
                TargetTrackingScalingPolicyConfiguration = new PolicyTargetTrackingScalingPolicyConfigurationArgs
                {
                    TargetValue = TargetPercent,
                    PredefinedMetricSpecification = new PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs { PredefinedMetricType = metric },
                },
            }, Options);
        }
    }
}
