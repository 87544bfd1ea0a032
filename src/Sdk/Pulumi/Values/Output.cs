using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes and combines outputs.</summary>
public static partial class Output
{
    /// <summary>A known output.</summary>
    public static Output<T> Create<T>(T value) => new(OutputState.Known(value));

    /// <summary>An output of what the task gives.</summary>
    public static Output<T> Create<T>(Task<T> value) => new(OutputSteps.AwaitAsync(value, isSecret: false));

    /// <summary>A known secret.</summary>
    public static Output<T> CreateSecret<T>(T value) => new(OutputState.Known(value).WithSecret(true));

    /// <summary>A secret of what the task gives.</summary>
    public static Output<T> CreateSecret<T>(Task<T> value) => new(OutputSteps.AwaitAsync(value, isSecret: true));

    /// <summary>The same value, known-ness and resources, secret from here on.</summary>
    public static Output<T> CreateSecret<T>(Output<T> value) => new(OutputSteps.ChangeAsync(value, state => state.WithSecret(true)));

    /// <summary>The same value, known-ness and resources, no longer secret.</summary>
    public static Output<T> Unsecret<T>(Output<T> output) => new(OutputSteps.ChangeAsync(output, state => state.WithSecret(false)));

    /// <summary>Whether the output is secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.StateAsync().ConfigureAwait(false)).IsSecret;

    /// <summary>All values in one array, known when all are.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All((IEnumerable<Input<T>>)inputs);

    /// <summary>All values in one array, known when all are.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
    {
        var outputs = new List<IOutput>();
        foreach (var input in inputs)
        {
            outputs.Add(input.ToOutput());
        }

        return AllOf<T>(outputs);
    }

    /// <summary>All values in one array, known when all are.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => AllOf<T>(outputs);

    /// <summary>All values in one array, known when all are.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => AllOf<T>([.. outputs]);

    /// <summary>Composite formatting in the invariant culture; arguments may be inputs, outputs or plain values.</summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        var outputs = new IOutput[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            outputs[i] = arguments[i] switch
            {
                IInput input => input.ToUntypedOutput(),
                IOutput output => output,
                var plain => Create(plain),
            };
        }

        return new(OutputSteps.CombineAsync(outputs, states =>
            string.Format(CultureInfo.InvariantCulture, formattableString.Format, Array.ConvertAll(states, state => state.Value))));
    }

    /// <summary>The value as JSON; outputs and inputs inside it are written as their values, and make the text unknown or secret when they are.</summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null) =>
        new(JsonOutputs.SerializeAsync(value, typeof(T), options));

    /// <summary>The value that the JSON text holds.</summary>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null) =>
        json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!); // JSON null is the caller's to expect

    private static Output<ImmutableArray<T>> AllOf<T>(IReadOnlyList<IOutput> outputs) => new(OutputSteps.CombineAsync(outputs, states =>
    {
        var values = ImmutableArray.CreateBuilder<T>(states.Length);
        foreach (var state in states)
        {
            values.Add(state.As<T>());
        }

        return values.MoveToImmutable();
    }));
}
