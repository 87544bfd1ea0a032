using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DataTier.Planning.Plans;

/// <summary>Named values, sorted by name (ordinal); equal when names and values are equal.</summary>
public sealed class PlannedProperties : IEquatable<PlannedProperties>
{
    /// <summary>No properties.</summary>
    public static readonly PlannedProperties Empty = new([]);

    // A sorted array: half the memory of a dictionary, and most resources have fewer than twenty properties.
    private readonly KeyValuePair<string, PlannedValue>[] _entries;

    private PlannedProperties(KeyValuePair<string, PlannedValue>[] entries) => _entries = entries;

    /// <summary>Names and values, sorted by name.</summary>
    public ImmutableArray<KeyValuePair<string, PlannedValue>> Entries => ImmutableCollectionsMarshal.AsImmutableArray(_entries);

    /// <summary>How many there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The value of a property; <see cref="PlannedValue.Absent"/> when there is none.</summary>
    public PlannedValue this[string name]
    {
        get
        {
            var (low, high) = (0, _entries.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) >>> 1;
                switch (string.CompareOrdinal(_entries[middle].Key, name))
                {
                    case 0:
                        return _entries[middle].Value;
                    case < 0:
                        low = middle + 1;
                        break;
                    default:
                        high = middle - 1;
                        break;
                }
            }

            return PlannedValue.Absent;
        }
    }

    /// <summary>Properties from names and values in any order; absent values are left out, a name may come only once.</summary>
    public static PlannedProperties From(IEnumerable<KeyValuePair<string, PlannedValue>> entries) => Owning([.. entries]);

    /// <summary>As <see cref="From"/>, of an array that is the caller's no longer.</summary>
    public static PlannedProperties Owning(KeyValuePair<string, PlannedValue>[] entries)
    {
        var count = 0;
        foreach (var entry in entries)
        {
            if (entry.Value is not PlannedValue.AbsentValue)
            {
                entries[count++] = entry;
            }
        }

        if (count == 0)
        {
            return Empty;
        }

        var present = count == entries.Length ? entries : entries[..count];
        present.AsSpan().Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var index = 1; index < present.Length; index++)
        {
            if (string.Equals(present[index - 1].Key, present[index].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"the property '{present[index].Key}' is given twice", nameof(entries));
            }
        }

        return new PlannedProperties(present);
    }

    /// <summary>These properties and others; where both have a name, the other's value.</summary>
    public PlannedProperties With(PlannedProperties others)
    {
        if (others.Count == 0 || Count == 0)
        {
            return Count == 0 ? others : this;
        }

        var merged = new KeyValuePair<string, PlannedValue>[Count + others.Count];
        var (mine, theirs, count) = (0, 0, 0);
        while (mine < Count || theirs < others.Count)
        {
            var order = mine == Count ? 1 : theirs == others.Count ? -1 : string.CompareOrdinal(_entries[mine].Key, others._entries[theirs].Key);
            merged[count++] = order < 0 ? _entries[mine] : others._entries[theirs];
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return new PlannedProperties(count == merged.Length ? merged : merged[..count]);
    }

    /// <inheritdoc/>
    public bool Equals(PlannedProperties? other)
    {
        if (other is null || other._entries.Length != _entries.Length)
        {
            return false;
        }

        // One by one: a pair by itself compares by reflection.
        for (var index = 0; index < _entries.Length; index++)
        {
            if (_entries[index].Key != other._entries[index].Key || _entries[index].Value != other._entries[index].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in _entries)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
