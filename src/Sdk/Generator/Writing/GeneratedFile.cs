namespace Generator.Writing;

/// <summary>A file of the bindings: where it goes below the folder of generated files, and what it says.</summary>
public sealed record GeneratedFile(string Path, string Text);
