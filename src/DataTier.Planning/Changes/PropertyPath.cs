namespace DataTier.Planning.Changes;

/// <summary>How two paths like <c>rules[logs].expiration</c> lie to each other.</summary>
internal static class PropertyPath
{
    /// <summary>Whether a path is another one or lies below it.</summary>
    public static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    /// <summary>Whether one of two paths is the other or lies below it.</summary>
    public static bool Meet(string path, string other) => IsWithin(path, other) || IsWithin(other, path);
}
