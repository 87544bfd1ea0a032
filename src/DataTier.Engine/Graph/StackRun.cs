using DataTier.Engine.Projects;

namespace DataTier.Engine.Graph;

/// <summary>What a program is run for.</summary>
internal sealed record StackRun(string Project, string Stack, string Organization, StackConfig Config, bool Unknown)
{
    /// <summary>The organization when a stack is named without one.</summary>
    public const string NoOrganization = "organization";

    /// <summary>How many calls the program may make at once; we set no limit of our own.</summary>
    public const int Parallel = 16;

    /// <summary>The parent of whatever has none.</summary>
    public Urn Root => new(Stack, Project, "", "");
}
