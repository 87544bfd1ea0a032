using System.Buffers;
using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Graph;

/// <summary>Hides secrets that a program has put into plain values, once all secrets are known.</summary>
internal sealed class PlanMask(SearchValues<string> secrets)
{
    public PlannedResource Apply(PlannedResource resource)
    {
        var (inputs, outputs, id) = (Apply(resource.Inputs), Apply(resource.Outputs), Apply(resource.Id));
        return ReferenceEquals(inputs, resource.Inputs) && ReferenceEquals(outputs, resource.Outputs) && ReferenceEquals(id, resource.Id)
            ? resource
            : resource with { Inputs = inputs, Outputs = outputs, Id = id };
    }

    public PlannedProperties Apply(PlannedProperties properties)
    {
        List<KeyValuePair<string, PlannedValue>>? masked = null;
        var entries = properties.Entries;
        for (var index = 0; index < entries.Length; index++)
        {
            var value = Apply(entries[index].Value);
            if (!ReferenceEquals(value, entries[index].Value))
            {
                masked ??= [.. entries];
                masked[index] = new(entries[index].Key, value);
            }
        }

        return masked is null ? properties : PlannedProperties.From(masked);
    }

    private PlannedValue Apply(PlannedValue value)
    {
        switch (value)
        {
            case PlannedValue.Known { Value: string text }:
                return text.AsSpan().ContainsAny(secrets) ? PlannedValue.Secret : value;
            case PlannedValue.Map map:
                var properties = Apply(map.Properties);
                return ReferenceEquals(properties, map.Properties) ? value : PlannedValue.Of(properties);
            case PlannedValue.List list:
                return Apply(list);
            default:
                return value;
        }
    }

    private PlannedValue Apply(PlannedValue.List list)
    {
        ImmutableArray<PlannedValue>.Builder? masked = null;
        for (var index = 0; index < list.Items.Length; index++)
        {
            var item = Apply(list.Items[index]);
            if (!ReferenceEquals(item, list.Items[index]))
            {
                masked ??= list.Items.ToBuilder();
                masked[index] = item;
            }
        }

        return masked is null ? list : PlannedValue.Of(masked.ToImmutable());
    }
}
