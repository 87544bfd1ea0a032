namespace DataTier.Settings.Reading;

/// <summary>The facts of one setting, in one place: name, meaning, what is allowed, and where that is written.</summary>
internal abstract record Setting(string Name, string Meaning)
{
    /// <summary>The page that states the limits, where they are not our own.</summary>
    public string? Source { get; init; }

    /// <summary>What may be written, as a sentence of a message.</summary>
    public abstract string Allowed { get; }

    /// <summary>The name with the unit that its values carry instead, which is what people write first.</summary>
    public virtual string NameWithUnit => Name;
}

/// <summary>A setting of a single value.</summary>
internal abstract record Setting<T>(string Name, string Meaning) : Setting(Name, Meaning)
    where T : notnull
{
    /// <summary>Stands for a value that could not be read; no one sees it, because the file is refused.</summary>
    public abstract T Placeholder { get; }

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
