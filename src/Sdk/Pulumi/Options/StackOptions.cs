namespace Pulumi;

/// <summary>Options of a stack.</summary>
public class StackOptions
{
    /// <summary>Changes to arguments and options of every resource of the stack.</summary>
    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];
}
