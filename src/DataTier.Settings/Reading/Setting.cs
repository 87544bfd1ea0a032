using System.Collections.Immutable;
using System.Text.Json;

namespace DataTier.Settings.Reading;

/// <summary>The facts of one setting, in one place: name, meaning, what is allowed, and where that is written.</summary>
internal abstract record Setting(string Name, string Meaning)
{
    /// <summary>The page that states the limits, where they are not our own.</summary>
    public string? Source { get; init; }

    /// <summary>What may be written, as a sentence of a message.</summary>
    public abstract string Allowed { get; }

    /// <summary>What holds where an optional setting is left out, as the rest of a sentence.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The value that holds where an optional setting is left out, as a file would state it; null where that is no value.</summary>
    public string? Default { get; init; }

    /// <summary>What follows from the setting that is no property of a resource; null where nothing does.</summary>
    public string? Decides { get; init; }

    /// <summary>The properties of resources that the setting becomes, each as <c>type.property</c>: they say what changing it does.</summary>
    public ImmutableArray<string> Sets { get; init; } = [];

    /// <summary>How many answers may lead to different further settings.</summary>
    public virtual int Answers => 1;

    /// <summary>An answer as a file has it; null where any value is meant.</summary>
    public virtual string? AnswerWord(int number) => null;

    /// <summary>Writes what a schema says about the value.</summary>
    public virtual void WriteSchema(Utf8JsonWriter schema) => schema.WriteString("type", "string");

    /// <summary>The name with the unit that its values carry instead, which is what people write first.</summary>
    public virtual string NameWithUnit => Name;
}

/// <summary>A setting of a single value.</summary>
internal abstract record Setting<T>(string Name, string Meaning) : Setting(Name, Meaning)
    where T : notnull
{
    /// <summary>Stands for a value that could not be read; no one sees it, because the file is refused.</summary>
    public abstract T Placeholder { get; }

    /// <summary>What an answer is read as.</summary>
    public virtual T Answer(int number) => Placeholder;

    /// <summary>Reads the value, or says what was found instead and what to do about it.</summary>
    public abstract bool TryRead(ScalarNode node, out T value, out Refusal refusal);
}

/// <summary>Why a value was not accepted.</summary>
internal readonly record struct Refusal(string Found, string Remedy);

/// <summary>A setting that is a mapping of further settings.</summary>
internal sealed record SectionSetting(string Name, string Meaning) : Setting(Name, Meaning)
{
    /// <inheritdoc/>
    public override string Allowed => "a mapping is allowed";
}

/// <summary>A setting that is a list of mappings.</summary>
internal sealed record ListSetting(string Name, string Meaning, int Fewest, int Most) : Setting(Name, Meaning)
{
    /// <inheritdoc/>
    public override string Allowed => $"a list of {Fewest} to {Most} is allowed";
}

/// <summary>A setting whose keys the customer chooses; both sides follow a rule.</summary>
internal sealed record TableSetting(TextSetting Key, TextSetting Value, string Name, string Meaning, int Fewest, int Most) : Setting(Name, Meaning)
{
    /// <inheritdoc/>
    public override string Allowed =>
        Fewest == Most ? $"a mapping of {Fewest} is allowed" : $"a mapping of {Fewest} to {Most} is allowed";
}
