namespace DataTier.Settings.Tests;

/// <summary>A fact that needs Node and the npm packages; without them it is skipped and says why.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Shipped.Folder, "node_modules", "ajv")))
        {
            Skip = "the npm packages are not installed; run 'npm ci --ignore-scripts' in the checkout, as .ci/run does";
        }
    }
}
