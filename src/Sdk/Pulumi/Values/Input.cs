namespace Pulumi;

/// <summary>A plain value or an output: what a resource takes.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input(Output<T> output) => _output = output;

    private protected Input()
    {
    }

    /// <summary>An input of a plain value.</summary>
    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    /// <summary>An input of an output.</summary>
    public static implicit operator Input<T>(Output<T> value) => new(value ?? Output.Create(default(T)!)); // a null of that type in a conditional expression is an input of nothing

    /// <summary>The output behind the input.</summary>
    public static implicit operator Output<T>(Input<T> input) => input.AsOutput();

    IOutput IInput.ToUntypedOutput() => AsOutput();

    internal virtual Output<T> AsOutput() => _output ?? throw new InvalidOperationException("an input without an output says itself what it is");
}
