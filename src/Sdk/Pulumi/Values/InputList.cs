using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>One element of a list, or an output of a whole list that stands where its elements will.</summary>
internal readonly record struct ListPart(IOutput Output, bool IsWhole);

/// <summary>A list of any type, as the serializer sees it.</summary>
internal interface IInputList
{
    IReadOnlyList<ListPart> Parts { get; }
}

/// <summary>A list in which every element is an input of its own: one secret or unknown element does not hide the others.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>, IInputList
{
    private readonly List<ListPart> _parts = [];

    /// <summary>An empty list.</summary>
    public InputList()
    {
    }

    IReadOnlyList<ListPart> IInputList.Parts => _parts;

    /// <summary>A list of one value.</summary>
    public static implicit operator InputList<T>(T value) => OfOutputs([Output.Create(value)]);

    /// <summary>A list of one output.</summary>
    public static implicit operator InputList<T>(Output<T> value) => OfOutputs([value]);

    /// <summary>A list of one input.</summary>
    public static implicit operator InputList<T>(Input<T> value) => OfInputs([value]);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(T[] values) => OfValues(values);

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(Output<T>[] values) => OfOutputs(values);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(Input<T>[] values) => OfInputs(values);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(List<T> values) => OfValues(values);

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(List<Output<T>> values) => OfOutputs(values);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(List<Input<T>> values) => OfInputs(values);

    /// <summary>A list of values.</summary>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => OfValues(values.IsDefault ? [] : values);

    /// <summary>A list of outputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => OfOutputs(values.IsDefault ? [] : values);

    /// <summary>A list of inputs.</summary>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => OfInputs(values.IsDefault ? [] : values);

    /// <summary>A list that is known only as a whole.</summary>
    public static implicit operator InputList<T>(Output<T[]> values) => OfWhole(values);

    /// <summary>A list that is known only as a whole.</summary>
    public static implicit operator InputList<T>(Output<List<T>> values) => OfWhole(values);

    /// <summary>A list that is known only as a whole.</summary>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => OfWhole(values);

    /// <summary>A list that is known only as a whole.</summary>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => OfWhole(values);

    /// <summary>Adds elements.</summary>
    public void Add(params Input<T>[] inputs)
    {
        foreach (var input in inputs)
        {
            _parts.Add(new ListPart(input.ToOutput(), IsWhole: false));
        }
    }

    /// <summary>Adds the elements of another list.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds the elements of another list.</summary>
    public void AddRange(InputList<T> inputs) => _parts.AddRange([.. inputs._parts]);

    /// <summary>A new list of these elements and the other's.</summary>
    public InputList<T> Concat(InputList<T> other)
    {
        var result = new InputList<T>();
        result.AddRange(this);
        result.AddRange(other);
        return result;
    }

    /// <summary>The elements, those of a list known only as a whole included once it is known.</summary>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var part in _parts.ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!part.IsWhole)
            {
                yield return (Output<T>)part.Output;
                continue;
            }

            var state = await part.Output.StateAsync().ConfigureAwait(false);
            foreach (var value in Elements(state))
            {
                yield return new Output<T>(new OutputState(value, isKnown: true, state.IsSecret, state.Resources));
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException("the elements of an InputList may not be there yet; use await foreach, or ToOutput().Apply(...)");

    internal override Output<ImmutableArray<T>> AsOutput()
    {
        var parts = _parts.ToArray();
        return new(OutputSteps.CombineAsync(Array.ConvertAll(parts, part => part.Output), states =>
        {
            var values = ImmutableArray.CreateBuilder<T>(states.Length);
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].IsWhole)
                {
                    values.AddRange(Elements(states[i]));
                }
                else
                {
                    values.Add(states[i].As<T>());
                }
            }

            return values.ToImmutable();
        }));
    }

    private static IEnumerable<T> Elements(OutputState state) => state.Value switch
    {
        ImmutableArray<T> { IsDefault: true } => [],
        IEnumerable<T> values => values,
        _ => [],
    };

    private static InputList<T> OfValues(IEnumerable<T> values) => Of(values, value => Output.Create(value));

    private static InputList<T> OfOutputs(IEnumerable<Output<T>> values) => Of(values, value => value);

    private static InputList<T> OfInputs(IEnumerable<Input<T>> values) => Of(values, value => value.ToOutput());

    private static InputList<T> Of<TSource>(IEnumerable<TSource> values, Func<TSource, Output<T>> toOutput)
    {
        var result = new InputList<T>();
        foreach (var value in values)
        {
            result._parts.Add(new ListPart(toOutput(value), IsWhole: false));
        }

        return result;
    }

    private static InputList<T> OfWhole(IOutput values)
    {
        var result = new InputList<T>();
        result._parts.Add(new ListPart(values, IsWhole: true));
        return result;
    }
}
