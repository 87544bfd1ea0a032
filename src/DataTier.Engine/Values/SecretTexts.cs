using System.Buffers;
using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Values;

/// <summary>The secret texts of a run, known so that they can be hidden wherever else they appear.</summary>
/// <remarks>A text shorter than <see cref="ShortestHidden"/> would hide half of the plan; it is hidden only where it is marked secret.</remarks>
internal sealed class SecretTexts
{
    public const int ShortestHidden = 8;
    public const string Mark = "[secret]";

    private readonly ConcurrentDictionary<string, byte> _texts = new(StringComparer.Ordinal);

    /// <summary>Remembers a secret text.</summary>
    public void Learn(string text)
    {
        if (text.Length >= ShortestHidden && !Signatures.HoldsUnknown(text))
        {
            _texts.TryAdd(text, 0);
        }
    }

    /// <summary>Remembers all texts inside a secret value.</summary>
    public void Learn(Value? value)
    {
        switch (value?.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                Learn(value.StringValue);
                break;
            case Value.KindOneofCase.ListValue:
                foreach (var item in value.ListValue.Values)
                {
                    Learn(item);
                }

                break;
            case Value.KindOneofCase.StructValue:
                foreach (var (name, field) in value.StructValue.Fields)
                {
                    if (name != Signatures.Key)
                    {
                        Learn(field);
                    }
                }

                break;
        }
    }

    /// <summary>A line for a person, with every secret that is known so far hidden.</summary>
    public string Hide(string line)
    {
        foreach (var (text, _) in _texts)
        {
            line = line.Replace(text, Mark, StringComparison.Ordinal);
        }

        return line;
    }

    /// <summary>All secrets as one search; null when there are none.</summary>
    public SearchValues<string>? ToSearch() =>
        _texts.IsEmpty ? null : SearchValues.Create([.. _texts.Keys], StringComparison.Ordinal);
}
