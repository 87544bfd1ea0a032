namespace Pulumi;

/// <summary>Resources in the order in which they were met, each once. Nearly always empty or of one element.</summary>
internal sealed class ResourceSet
{
    private const int FewEnoughToScan = 8;

    private readonly Resource[] _items;

    private ResourceSet(Resource[] items) => _items = items;

    public static ResourceSet Empty { get; } = new([]);

    public bool IsEmpty => _items.Length == 0;

    public ReadOnlySpan<Resource> Items => _items;

    public static ResourceSet Of(Resource resource) => new([resource]);

    public static ResourceSet Of(IEnumerable<Resource> resources)
    {
        var builder = new Builder();
        foreach (var resource in resources)
        {
            builder.Add(resource);
        }

        return builder.ToSet();
    }

    public ResourceSet Union(ResourceSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var builder = new Builder();
        builder.Add(this);
        builder.Add(other);
        return builder.ToSet();
    }

    /// <summary>Collects resources without building a set for every step.</summary>
    internal sealed class Builder
    {
        private ResourceSet _first = Empty;
        private List<Resource>? _list;
        private HashSet<Resource>? _seen;

        public void Add(ResourceSet set)
        {
            if (_list is null && (_first.IsEmpty || ReferenceEquals(_first, set)))
            {
                _first = set;
                return;
            }

            foreach (var resource in set._items)
            {
                Add(resource);
            }
        }

        public void Add(Resource resource)
        {
            _list ??= [.. _first._items];
            if (_list.Count > FewEnoughToScan)
            {
                _seen ??= [.. _list];
                if (_seen.Add(resource))
                {
                    _list.Add(resource);
                }
            }
            else if (!_list.Contains(resource))
            {
                _list.Add(resource);
            }
        }

        public ResourceSet ToSet()
        {
            if (_list is null || _list.Count == _first._items.Length)
            {
                return _first;
            }

            return new ResourceSet([.. _list]);
        }
    }
}
