using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>A union of any two types, as the serializer sees it.</summary>
internal interface IUnion
{
    object? UntypedValue { get; }
}

/// <summary>One of two types.</summary>
/// <typeparam name="T0">The first.</typeparam>
/// <typeparam name="T1">The second.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _first;
    private readonly T1 _second;
    private readonly bool _isSecond;

    private Union(T0 first, T1 second, bool isSecond) => (_first, _second, _isSecond) = (first, second, isSecond);

    /// <summary>The value of the first case.</summary>
    public T0 AsT0 => IsT0 ? _first : throw Other(typeof(T0), typeof(T1));

    /// <summary>The value of the second case.</summary>
    public T1 AsT1 => IsT1 ? _second : throw Other(typeof(T1), typeof(T0));

    /// <summary>Whether the first case holds.</summary>
    public bool IsT0 => !_isSecond;

    /// <summary>Whether the second case holds.</summary>
    public bool IsT1 => _isSecond;

    /// <summary>The value of whichever case holds.</summary>
    public object Value => (_isSecond ? _second : (object?)_first)!; // null only in a union of nullable types, as the caller knows

    object? IUnion.UntypedValue => Value;

    /// <summary>A union of the first case.</summary>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>A union of the second case.</summary>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Whether both hold the same case with the same value.</summary>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Whether case or value differ.</summary>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    /// <summary>A union of the first case.</summary>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isSecond: false); // the other case is never read

    /// <summary>A union of the second case.</summary>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isSecond: true); // the other case is never read

    /// <summary>Changes the first case.</summary>
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) => _isSecond ? Union<TResult, T1>.FromT1(_second) : mapFunc(_first);

    /// <summary>Changes the second case.</summary>
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) => _isSecond ? mapFunc(_second) : Union<T0, TResult>.FromT0(_first);

    /// <summary>Changes both cases.</summary>
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1) =>
        _isSecond ? Union<TResult0, TResult1>.FromT1(mapFunc1(_second)) : Union<TResult0, TResult1>.FromT0(mapFunc0(_first));

    /// <summary>The result of the function for the case that holds.</summary>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => _isSecond ? f1(_second) : f0(_first);

    /// <summary>Calls the action for the case that holds.</summary>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (_isSecond)
        {
            f1(_second);
        }
        else
        {
            f0(_first);
        }
    }

    /// <summary>Gives the first case, or else the second as the remainder.</summary>
    public bool TryPickT0([MaybeNullWhen(false)] out T0 value, [MaybeNullWhen(true)] out T1 remainder)
    {
        (value, remainder) = (_first, _second);
        return IsT0;
    }

    /// <summary>Gives the second case, or else the first as the remainder.</summary>
    public bool TryPickT1([MaybeNullWhen(false)] out T1 value, [MaybeNullWhen(true)] out T0 remainder)
    {
        (value, remainder) = (_second, _first);
        return IsT1;
    }

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => _isSecond == other._isSecond && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isSecond, Value);

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";

    private static InvalidOperationException Other(Type asked, Type held) => new($"the union holds {held.Name}, not {asked.Name}");
}
