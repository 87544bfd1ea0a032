using Pulumi;
using Pulumi.Aws.Athena.Inputs;

namespace DataTier.Components.Lake;

/// <summary>What a <see cref="QueryGroup"/> is made from, in the words of <c>aws:athena/workgroup:Workgroup</c>.</summary>
internal sealed class QueryGroupArgs : ResourceArgs
{
    /// <summary>The name, unique in the account and region.</summary>
    [Input("name", required: true)]
    public required Input<string> Name { get; init; }

    /// <summary>What the group is for.</summary>
    [Input("description")]
    public Input<string>? Description { get; init; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [Input("state")]
    public Input<string>? State { get; init; }

    /// <summary>How queries run.</summary>
    [Input("configuration", required: true)]
    public required Input<QueryGroupConfigurationArgs> Configuration { get; init; }
}

/// <summary>How the queries of a <see cref="QueryGroup"/> run.</summary>
internal sealed class QueryGroupConfigurationArgs : ResourceArgs
{
    /// <summary>What one query may read before Athena ends it, in bytes.</summary>
    [Input("bytesScannedCutoffPerQuery")]
    public Input<double>? BytesScannedCutoffPerQuery { get; init; }

    /// <summary>Whether the group decides, whatever a query states about itself.</summary>
    [Input("enforceWorkgroupConfiguration")]
    public Input<bool>? EnforceWorkgroupConfiguration { get; init; }

    /// <summary>The engine.</summary>
    [Input("engineVersion")]
    public Input<WorkgroupConfigurationEngineVersionArgs>? EngineVersion { get; init; }

    /// <summary>Whether CloudWatch learns what queries read and how long they take.</summary>
    [Input("publishCloudwatchMetricsEnabled")]
    public Input<bool>? PublishCloudwatchMetricsEnabled { get; init; }

    /// <summary>Where answers are kept, and how they are encrypted.</summary>
    [Input("resultConfiguration")]
    public Input<WorkgroupConfigurationResultConfigurationArgs>? ResultConfiguration { get; init; }
}

/// <summary>A workgroup of Athena.</summary>
/// <remarks>The class of the AWS package counts bytes in 32 bits, and two gigabytes are no limit for a lake: so the resource is described here again.</remarks>
internal sealed class QueryGroup(string name, QueryGroupArgs args, CustomResourceOptions options)
    : CustomResource("aws:athena/workgroup:Workgroup", name, args, options)
{
    /// <summary>The name.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = Output.Create("");
}
