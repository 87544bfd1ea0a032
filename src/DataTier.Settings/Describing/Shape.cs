using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Describing;

/// <summary>A setting as a record asks for it, with the settings below it where it has some.</summary>
internal sealed record Described(Setting Setting, bool Required, Shape? Below)
{
    /// <summary>Whether another walk asked for the same.</summary>
    public bool Same(Described other) =>
        Setting.Equals(other.Setting) && Required == other.Required && (Below is null ? other.Below is null : other.Below is not null && Below.Same(other.Below));
}

/// <summary>Which settings a mapping has.</summary>
internal abstract record Shape
{
    /// <summary>Every way in which the mapping can be written: what it depends on, and the settings that it then has.</summary>
    public abstract IEnumerable<Way> Ways { get; }

    /// <summary>Whether both describe the same.</summary>
    public abstract bool Same(Shape other);
}

/// <summary>One way to write a mapping.</summary>
internal sealed record Way(ImmutableArray<Answer> If, ImmutableArray<Described> Settings);

/// <summary>A value on which it depends what else is asked: one of the setting's answers.</summary>
internal sealed record Answer(Setting Setting, int Number)
{
    /// <summary>The value as the file has it; null stands for any value without a meaning of its own.</summary>
    public string? Word => Setting.AnswerWord(Number);
}

/// <summary>A mapping that always has the same settings.</summary>
internal sealed record PlainShape(ImmutableArray<Described> Settings) : Shape
{
    /// <inheritdoc/>
    public override IEnumerable<Way> Ways => [new Way([], Settings)];

    /// <inheritdoc/>
    public override bool Same(Shape other) =>
        other is PlainShape plain && Settings.Length == plain.Settings.Length && Settings.Zip(plain.Settings).All(pair => pair.First.Same(pair.Second));
}

/// <summary>A mapping whose settings depend on one of them.</summary>
internal sealed record ForkedShape(Setting On, ImmutableArray<Shape> Branches) : Shape
{
    /// <inheritdoc/>
    public override IEnumerable<Way> Ways =>
        Branches.SelectMany((branch, number) => branch.Ways.Select(way => way with { If = way.If.Insert(0, new Answer(On, number)) }));

    /// <inheritdoc/>
    public override bool Same(Shape other) =>
        other is ForkedShape forked && On.Equals(forked.On) && Branches.Length == forked.Branches.Length && Branches.Zip(forked.Branches).All(pair => pair.First.Same(pair.Second));
}
