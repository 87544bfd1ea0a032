namespace Pulumi;

/// <summary>How long each operation on a resource may take.</summary>
public sealed class CustomTimeouts
{
    /// <summary>For creating it.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>For updating it.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>For deleting it.</summary>
    public TimeSpan? Delete { get; set; }

    internal static CustomTimeouts? Merge(CustomTimeouts? first, CustomTimeouts? second) =>
        second is null ? first : new CustomTimeouts
        {
            Create = second.Create ?? first?.Create,
            Update = second.Update ?? first?.Update,
            Delete = second.Delete ?? first?.Delete,
        };
}
