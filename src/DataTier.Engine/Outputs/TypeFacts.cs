namespace DataTier.Engine.Outputs;

/// <summary>One line of the facts: an output, when it is made, and from what.</summary>
/// <param name="Name">The output; <c>id</c> is the id.</param>
/// <param name="Secret">Whether the provider marks it secret.</param>
/// <param name="WhenInput">The input that has to have a value for the line to count; null for always.</param>
/// <param name="WhenValue">The value of that input.</param>
/// <param name="Template">What it is made from.</param>
internal sealed record OutputFact(string Name, bool Secret, string? WhenInput, string WhenValue, string Template);

/// <summary>What is known about the outputs of a type.</summary>
internal sealed class TypeFacts(IReadOnlyList<OutputFact> outputs)
{
    public IReadOnlyList<OutputFact> Outputs { get; } = outputs;

    /// <summary>The outputs that the type has by itself, each name once.</summary>
    public IReadOnlyList<string> Names { get; } = [.. outputs.Select(static output => output.Name).Where(static name => name != "id").Distinct()];
}
