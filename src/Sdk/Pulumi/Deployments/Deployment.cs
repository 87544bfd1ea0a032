using Pulumi.Deployments;
using Pulumi.Wire;

namespace Pulumi;

/// <summary>One run of a program against an engine.</summary>
public sealed partial class Deployment
{
    private readonly DeploymentInstance _instance;

    internal Deployment(DeploymentSettings settings, IMonitor monitor)
    {
        _instance = new DeploymentInstance(this);
        Settings = settings;
        Monitor = monitor;
        Features = new EngineFeatures(monitor);
        Messages = new MessageLog(this);
    }

    /// <summary>The running deployment.</summary>
    public static DeploymentInstance Instance => DeploymentScope.Require()._instance;

    internal DeploymentSettings Settings { get; }

    internal IMonitor Monitor { get; }

    internal EngineFeatures Features { get; }

    internal TaskTracker Tasks { get; } = new();

    internal MessageLog Messages { get; }

    /// <summary>The root resource, once it is made.</summary>
    internal Stack? Stack { get; set; }
}
