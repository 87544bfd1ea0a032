using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the stack named in the arguments, or else by <paramref name="name"/>: <c>organization/project/stack</c>.</summary>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The name of the other stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!; // assigned by the base constructor

    /// <summary>All its outputs; secret when one of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!; // assigned by the base constructor

    /// <summary>Which of its outputs are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!; // assigned by the base constructor

    /// <summary>One output, null when there is none; secret only if that output is.</summary>
    public Output<object?> GetOutput(Input<string> name) => Pick(name, (outputs, key) => outputs.GetValueOrDefault(key));

    /// <summary>One output, which must be there; secret only if that output is.</summary>
    public Output<object> RequireOutput(Input<string> name) => Pick<object>(name, Required);

    /// <summary>One output with its secretness, without waiting for anything but this read.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var state = await GetOutput(name).StateAsync().ConfigureAwait(false);
        return state.IsSecret ? new() { SecretValue = state.Value } : new() { Value = state.Value };
    }

    /// <summary>One plain output, null when there is none; a secret is refused.</summary>
    public async Task<object?> GetValueAsync(Input<string> name) => await PlainAsync(GetOutput(name)).ConfigureAwait(false);

    /// <summary>One plain output, which must be there; a secret is refused.</summary>
    public async Task<object> RequireValueAsync(Input<string> name) =>
        await PlainAsync(RequireOutput(name)).ConfigureAwait(false)
        ?? throw new InvalidOperationException($"{Describe()}: the value is known only after deployment; use RequireOutput");

    private async Task<object?> PlainAsync(IOutput output)
    {
        var state = await output.StateAsync().ConfigureAwait(false);
        return state.IsSecret
            ? throw new InvalidOperationException($"{Describe()}: a secret was asked for as a plain value; use GetOutput or RequireOutput")
            : state.Value;
    }

    private object Required(ImmutableDictionary<string, object> outputs, string key) =>
        outputs.TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"{Describe()}: the stack has no output '{key}'; it has {string.Join(", ", outputs.Keys.Order(StringComparer.Ordinal))}");

    private Output<T> Pick<T>(Input<string> name, Func<ImmutableDictionary<string, object>, string, T> pick) =>
        new(PickAsync(name.ToOutput(), (outputs, key) => pick(outputs, key)));

    private async Task<OutputState> PickAsync(Output<string> name, Func<ImmutableDictionary<string, object>, string, object?> pick)
    {
        var picked = Output.Tuple(name, Outputs).Apply(both => pick(both.Item2 ?? ImmutableDictionary<string, object>.Empty, both.Item1));
        var state = await picked.StateAsync().ConfigureAwait(false);
        var key = await name.StateAsync().ConfigureAwait(false);
        var secrets = await SecretOutputNames.StateAsync().ConfigureAwait(false);

        // The names may be missing (an old state) or unknown; then it is as secret as all outputs together.
        if (!secrets.IsKnown || !key.IsKnown || secrets.Value is not ImmutableArray<string> { IsDefault: false } names)
        {
            return state;
        }

        return state.WithSecret(key.IsSecret || names.Contains(key.As<string>()));
    }
}

/// <summary>Which stack a <see cref="StackReference"/> reads.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The stack, as <c>organization/project/stack</c>.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}

/// <summary>An output of another stack: one of the two is set, or none when there is no such output.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value of an output that is not secret.</summary>
    public object? Value { get; set; }

    /// <summary>The value of an output that is secret.</summary>
    public object? SecretValue { get; set; }
}
