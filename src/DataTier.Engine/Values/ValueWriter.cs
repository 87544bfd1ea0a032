using System.Globalization;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Values;

/// <summary>Turns values of a plan back into values for the wire; a secret is gone by then and travels as a secret unknown.</summary>
internal static class ValueWriter
{
    public static Struct Write(PlannedProperties properties)
    {
        var written = new Struct();
        foreach (var (name, value) in properties.Entries)
        {
            written.Fields[name] = Write(value);
        }

        return written;
    }

    public static Value Write(PlannedValue value) => value switch
    {
        PlannedValue.Known { Value: bool flag } => Value.ForBool(flag),
        PlannedValue.Known { Value: string text } => Value.ForString(text),
        PlannedValue.Known { Value: decimal number } => Value.ForNumber(
            double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        PlannedValue.Known { Value: double number } => Value.ForNumber(number),
        PlannedValue.List list => Value.ForList([.. list.Items.Select(Write)]),
        PlannedValue.Map map => Value.ForStruct(Write(map.Properties)),
        PlannedValue.UnknownValue => Wired.Unknown(),
        PlannedValue.SecretValue => Wired.Secret(Wired.Unknown()),
        _ => Value.ForNull(),
    };
}
