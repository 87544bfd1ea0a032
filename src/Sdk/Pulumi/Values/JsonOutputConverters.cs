using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes outputs and inputs as their values and notes what it met.</summary>
internal sealed class JsonOutputConverters : JsonConverterFactory
{
    private readonly Dictionary<IOutput, Task<OutputState>> _waiting = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IOutput, OutputState> _states = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, IOutput> _inputs = new(ReferenceEqualityComparer.Instance);

    public bool IsWaiting => _waiting.Count > 0;

    public bool IsKnown { get; private set; } = true;

    public bool IsSecret { get; private set; }

    public ResourceSet Resources { get; private set; } = ResourceSet.Empty;

    public override bool CanConvert(Type typeToConvert) =>
        typeof(IOutput).IsAssignableFrom(typeToConvert) || typeof(IInput).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert), this)!; // never null for a class

    public async Task WaitAsync()
    {
        foreach (var (output, state) in _waiting)
        {
            Note(output, await state.ConfigureAwait(false));
        }

        _waiting.Clear();
    }

    private void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var output = value as IOutput ?? OutputOf((IInput)value);
        if (!_states.TryGetValue(output, out var state))
        {
            var task = output.StateAsync();
            if (!task.IsCompletedSuccessfully)
            {
                _waiting.TryAdd(output, task.AsTask());
                writer.WriteNullValue();
                return;
            }

            state = Note(output, task.Result);
        }

        if (state.Value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, state.Value, state.Value.GetType(), options);
        }
    }

    /// <summary>Lists and maps make a new output each time they are asked; here each counts once.</summary>
    private IOutput OutputOf(IInput input)
    {
        if (!_inputs.TryGetValue(input, out var output))
        {
            _inputs[input] = output = input.ToUntypedOutput();
        }

        return output;
    }

    private OutputState Note(IOutput output, OutputState state)
    {
        IsKnown &= state.IsKnown;
        IsSecret |= state.IsSecret;
        Resources = Resources.Union(state.Resources);
        return _states[output] = state;
    }

    private sealed class Converter<T>(JsonOutputConverters outputs) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeToConvert} cannot be read from JSON; read its value and make an output of it");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => outputs.Write(writer, value, options);
    }
}
