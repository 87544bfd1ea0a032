namespace DataTier.Settings.Describing;

/// <summary>The JSON Schemas of both kinds of settings file, made from the same definitions that read them.</summary>
public static class SettingsSchema
{
    /// <summary>The schema of a tier file.</summary>
    public static string OfTier() => SchemaWriter.Write("A tier: what it promises and what it is built from", (writer, _) => writer.WriteMapping(TierShape));

    /// <summary>The schema of a stack's file.</summary>
    public static string OfStack() => SchemaWriter.Write("A stack: where it lives and which clients it has", (writer, json) =>
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("config");
        json.WriteString("description", "The stack's configuration");
        writer.WriteMapping(StackShape, StackSource.Namespace);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject($"^(?!{StackSource.Namespace})[^:]+:");
        json.WriteString("description", "Configuration of the engine or of a provider");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (var kept in StackSource.KeptByTheCli)
        {
            json.WriteStartObject(kept);
            json.WriteString("description", "Kept by the Pulumi CLI");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteTexts("required", ["config"]);
    });

    internal static Shape TierShape { get; } = Outline.Describe(reader => Tier.Read("", reader));

    internal static Shape StackShape { get; } = Outline.Describe(reader => StackSettings.Read(reader, new TierFiles("")));
}
