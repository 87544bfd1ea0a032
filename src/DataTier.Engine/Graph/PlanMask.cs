using System.Buffers;
using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Graph;

/// <summary>Hides secrets that a program has put into plain values, once all secrets are known.</summary>
internal sealed class PlanMask(SearchValues<string> secrets)
{
    public PlannedResource Apply(PlannedResource resource)
    {
        var (inputs, id) = (Apply(resource.Inputs), Apply(resource.Id));
        var outputs = Outputs(resource, inputs);
        return ReferenceEquals(inputs, resource.Inputs) && ReferenceEquals(outputs, resource.Outputs) && ReferenceEquals(id, resource.Id)
            ? resource
            : resource with { Inputs = inputs, Outputs = outputs, Id = id };
    }

    public PlannedProperties Apply(PlannedProperties properties) => Apply(properties, Apply);

    // Most outputs are the inputs themselves, which are looked through already.
    private PlannedProperties Outputs(PlannedResource resource, PlannedProperties inputs) => Apply(resource.Outputs, output =>
        ReferenceEquals(output.Value, resource.Inputs[output.Key]) ? inputs[output.Key] : Apply(output.Value));

    private static PlannedProperties Apply(PlannedProperties properties, Func<KeyValuePair<string, PlannedValue>, PlannedValue> apply)
    {
        List<KeyValuePair<string, PlannedValue>>? masked = null;
        var entries = properties.Entries;
        for (var index = 0; index < entries.Length; index++)
        {
            var value = apply(entries[index]);
            if (!ReferenceEquals(value, entries[index].Value))
            {
                masked ??= [.. entries];
                masked[index] = new(entries[index].Key, value);
            }
        }

        return masked is null ? properties : PlannedProperties.From(masked);
    }

    private PlannedValue Apply(KeyValuePair<string, PlannedValue> entry) => Apply(entry.Value);

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
