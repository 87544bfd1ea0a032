using YamlDotNet.RepresentationModel;

namespace DataTier.Components.Tests.Stacks;

/// <summary>Ways to change a file of settings.</summary>
internal static class SettingsText
{
    /// <summary>Turns every list and every mapping around, the deepest too.</summary>
    public static void Reverse(YamlNode node)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                var items = list.Children.Reverse().ToList();
                list.Children.Clear();
                items.ForEach(list.Children.Add);
                items.ForEach(Reverse);
                break;

            case YamlMappingNode mapping:
                var entries = mapping.Children.Reverse().ToList();
                mapping.Children.Clear();
                entries.ForEach(entry => mapping.Children.Add(entry.Key, entry.Value));
                entries.ForEach(entry => Reverse(entry.Value));
                break;
        }
    }

    /// <summary>What a way of names leads to.</summary>
    public static YamlNode At(this YamlNode node, params string[] way) => way.Aggregate(node, (here, name) => here[name]);

    /// <summary>The clients of a stack's file.</summary>
    public static YamlSequenceNode Clients(this YamlMappingNode root) => (YamlSequenceNode)root.At("config", "datatier:clients");

    /// <summary>A client by name.</summary>
    public static YamlMappingNode Client(this YamlMappingNode root, string name) =>
        root.Clients().Children.OfType<YamlMappingNode>().Single(client => ((YamlScalarNode)client["name"]).Value == name);

    /// <summary>Gives a setting another value.</summary>
    public static void Set(this YamlNode node, string name, string value)
    {
        var setting = (YamlScalarNode)node[name];
        setting.Value.Should().NotBe(value, "the change is to be one");
        setting.Value = value;
    }
}
