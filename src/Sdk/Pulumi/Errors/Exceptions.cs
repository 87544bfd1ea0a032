namespace Pulumi;

/// <summary>A mistake of the program that is told without a stack trace.</summary>
public class RunException : Exception
{
    /// <summary>With a message.</summary>
    public RunException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For outputs of a stack that are not of an <see cref="Output{T}"/> type.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames) =>
        new($"stack outputs {string.Join(", ", outputAttributeNames)}: not of type Output<T>; give the properties that type");

    internal static RunException OutputsHaveNoValue(IEnumerable<string> outputAttributeNames) =>
        new($"stack outputs {string.Join(", ", outputAttributeNames)}: no value; assign the properties in the constructor of the stack");
}

/// <summary>A failure that belongs to one resource.</summary>
public class ResourceException : Exception
{
    /// <summary>With a message, the resource, and whether the stack trace is of no use to the reader.</summary>
    public ResourceException(string message, Resource? resource, bool hideStack = false)
        : base(message) => (Resource, HideStack) = (resource, hideStack);

    internal ResourceException(string message, Resource? resource, Exception cause)
        : base(message, cause) => (Resource, HideStack) = (resource, true);

    internal Resource? Resource { get; }

    internal bool HideStack { get; }
}

/// <summary>Writing to the log failed.</summary>
public class LogException : Exception
{
    /// <summary>With the cause.</summary>
    public LogException(Exception exception)
        : base("the log could not be written: " + exception.Message, exception)
    {
    }
}
