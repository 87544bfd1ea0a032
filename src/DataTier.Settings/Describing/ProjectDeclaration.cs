using System.Text;

namespace DataTier.Settings.Describing;

/// <summary>The <c>config:</c> block of Pulumi.yaml: what every stack states.</summary>
/// <remarks>The Pulumi CLI refuses a stack without a declared value, so what a stack may leave out stays undeclared.</remarks>
public static class ProjectDeclaration
{
    private const string Head = "config: # what every stack states; stacks/schema/stack.schema.json says all of it. The type object needs Pulumi 3.187 or later\n";

    /// <summary>Writes the block.</summary>
    public static string Config()
    {
        var config = new StringBuilder(Head);
        foreach (var fact in SettingsCatalogue.Stack.Where(fact => fact.Required && !fact.Path.Contains('.', StringComparison.Ordinal)))
        {
            var isList = fact.Path.EndsWith("[]", StringComparison.Ordinal);
            config.Append($"  {fact.Path.TrimEnd('[', ']')}:\n");
            config.Append(isList ? "    type: array\n    items:\n      type: object\n" : fact.HasSettings ? "    type: object\n" : "    type: string\n");
            config.Append($"    description: {char.ToUpperInvariant(fact.Meaning[0])}{fact.Meaning[1..]}\n");
        }

        return config.ToString();
    }
}
