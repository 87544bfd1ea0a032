using Pulumi.Deployments;
using Pulumi.Registrations;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The root of a program: all that one deployment manages.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack. A subclass makes its resources in its own constructor.</summary>
    public Stack(StackOptions? options = null)
        : base(TypeToken, RootName(), new ComponentResourceOptions { ResourceTransformations = options?.ResourceTransformations ?? [] }) =>
        Deployment.Stack = this;

    internal void RegisterStackOutputs() => OutputRegistration.Start(this, OutputProperties.ReadStack(this));

    internal void RegisterStackOutputs(IDictionary<string, object?> outputs) => OutputRegistration.Start(this, Output.Create(outputs));

    private static string RootName()
    {
        var deployment = DeploymentScope.Require();
        return deployment.Stack is null
            ? $"{deployment.Settings.Project}-{deployment.Settings.Stack}"
            : throw new RunException("a second stack was made; a program has one");
    }
}
