using DataTier.Planning.Changes;
using DataTier.Settings.Describing;

namespace DataTier.Cli.Output;

/// <summary>A setting as a person asks about it.</summary>
internal static class SettingText
{
    /// <summary>Writes all that is known about a setting.</summary>
    public static void Write(TextWriter output, SettingFact fact)
    {
        output.WriteLine(fact.Path);
        output.WriteLine($"  means     {fact.Meaning}");
        output.WriteLine($"  allowed   {fact.Allowed}");
        if (fact.Where.Length > 0)
        {
            output.WriteLine($"  where     {fact.Where}");
        }

        output.WriteLine($"  left out  {(fact.Required ? "refused: it is always stated" : fact.Otherwise ?? "nothing of it")}");
        if (fact.Source is not null)
        {
            output.WriteLine($"  source    {fact.Source}");
        }

        if (fact.Decides is not null)
        {
            output.WriteLine($"  decides   {fact.Decides}");
        }

        foreach (var below in SettingsCatalogue.Below(fact))
        {
            output.WriteLine($"  has       {below.Path[(fact.Path.Length + 1)..]}: {below.Meaning}");
        }

        foreach (var effect in SettingEffect.Of(fact))
        {
            WriteEffect(output, effect);
        }
    }

    /// <summary>Writes every setting in a line, with what may be written.</summary>
    public static void WriteList(TextWriter output)
    {
        foreach (var fact in SettingsCatalogue.Tier.Concat(SettingsCatalogue.Stack).DistinctBy(fact => fact.Path))
        {
            output.WriteLine($"{fact.Path}: {fact.Meaning}");
        }
    }

    private static void WriteEffect(TextWriter output, SettingEffect effect)
    {
        var how = effect.How is null ? "" : $": {effect.How}";
        output.WriteLine($"  changing  {effect.Type} {effect.Property}: {effect.Effect.Word()}{how}");
        foreach (var exception in effect.Exceptions)
        {
            output.WriteLine($"              {exception}");
        }

        foreach (var loss in effect.Losses)
        {
            output.WriteLine($"              {loss}");
        }
    }
}
