namespace Pulumi;

/// <summary>What an input can do that an output can do.</summary>
public static class InputExtensions
{
    /// <summary>The result of the callback, which runs once the value is known.</summary>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => input.ToOutput().Apply(func);

    /// <summary>The awaited result of the callback, which runs once the value is known.</summary>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) => input.ToOutput().Apply(func);

    /// <summary>The input that the callback gives, which runs once the value is known.</summary>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) => input.ToOutput().Apply(func);

    /// <summary>The output that the callback gives, which runs once the value is known.</summary>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) => input.ToOutput().Apply(func);

    /// <summary>The output behind the input; of the default value when there is no input.</summary>
    public static Output<T> ToOutput<T>(this Input<T>? input) => input?.AsOutput() ?? Output.Create(default(T)!); // no input is a value of nothing
}
