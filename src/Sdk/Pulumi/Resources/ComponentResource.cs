using Pulumi.Registrations;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource made of other resources.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component; returns before the engine has answered.</summary>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, args: null, options)
    {
    }

    /// <summary>Registers the component with arguments that the engine records.</summary>
    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, remote ? throw RemoteIsNotSupported(type, name) : name, isCustom: false, args, options ?? new ComponentResourceOptions())
    {
    }

    /// <summary>Says that the component is complete, with its <see cref="OutputAttribute"/> properties as outputs.</summary>
    protected void RegisterOutputs() => OutputRegistration.Start(this, OutputProperties.Read(this));

    /// <summary>Says that the component is complete, with these outputs.</summary>
    protected void RegisterOutputs(IDictionary<string, object?> outputs) => OutputRegistration.Start(this, Output.Create(outputs));

    /// <summary>Says that the component is complete, with these outputs.</summary>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => OutputRegistration.Start(this, Output.Create(outputs));

    /// <summary>Says that the component is complete, with these outputs.</summary>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs) => OutputRegistration.Start(this, outputs);

    private static NotSupportedException RemoteIsNotSupported(string type, string name) =>
        new($"{type} '{name}': a component that a provider builds; only components of the program itself are supported");
}
