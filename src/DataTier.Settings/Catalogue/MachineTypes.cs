using System.Globalization;

namespace DataTier.Settings.Catalogue;

/// <summary>What is known about a machine.</summary>
internal enum MachineKnowledge
{
    /// <summary>AWS offers it.</summary>
    Offered,

    /// <summary>AWS offers it no longer.</summary>
    Retired,

    /// <summary>It is newer than the list.</summary>
    Newer,

    /// <summary>There never was one.</summary>
    Unknown,
}

/// <summary>A family of machines, as one engine has it.</summary>
internal sealed record MachineFamily(string Name, string[] Sizes)
{
    /// <summary>The regions of the gap; empty where there is none.</summary>
    public string[] Regions { get; init; } = [];

    /// <summary>Whether the family is in those regions only, else in all others.</summary>
    public bool Only { get; init; }

    /// <summary>Whether AWS offers it no longer.</summary>
    public bool Retired => Sizes is ["retired"];

    /// <summary>Whether the family is in a region.</summary>
    public bool IsIn(string region) => (Array.IndexOf(Regions, region) >= 0) == Only;
}

/// <summary>The machines that AWS offers by engine and region, from <c>machines.txt</c>. A machine is like <c>db.r6g.xlarge</c>.</summary>
internal sealed class MachineTypes
{
    private readonly Dictionary<string, MachineFamily> _families = new(StringComparer.Ordinal);

    private MachineTypes(CatalogueFile file)
    {
        AsOf = file.AsOf;
        foreach (var words in file.Lines)
        {
            if (words[0] == "gap")
            {
                var key = Key(words[1], words[2]);
                _families[key] = _families[key] with { Only = words[3] == "only", Regions = words[4].Split(',') };
                continue;
            }

            foreach (var engine in words[2].Split(','))
            {
                _families.Add(Key(engine, words[1]), new MachineFamily(words[1], words[3].Split(',')));
            }
        }
    }

    /// <summary>What is known; read when it is first asked for.</summary>
    public static MachineTypes Known => field ??= new MachineTypes(CatalogueFile.Read("machines.txt"));

    /// <summary>The day that the list was true on.</summary>
    public string AsOf { get; }

    /// <summary>The family of a machine, or null when it is not known.</summary>
    public MachineFamily? FamilyOf(string engine, string machine) =>
        machine.Split('.') is [_, var family, _] ? _families.GetValueOrDefault(Key(engine, family)) : null;

    /// <summary>What is known about a machine.</summary>
    public MachineKnowledge Of(string engine, string machine)
    {
        if (machine.Split('.') is not [_, var name, var size])
        {
            return MachineKnowledge.Unknown;
        }

        if (!_families.TryGetValue(Key(engine, name), out var family))
        {
            return IsNewer(engine, name) ? MachineKnowledge.Newer : MachineKnowledge.Unknown;
        }

        return family.Retired ? MachineKnowledge.Retired
            : Array.IndexOf(family.Sizes, size) >= 0 ? MachineKnowledge.Offered
            : Number(size) > Number(family.Sizes[^1]) ? MachineKnowledge.Newer
            : MachineKnowledge.Unknown;
    }

    /// <summary>The families that an engine has.</summary>
    public List<string> Families(string engine)
    {
        var names = new List<string>();
        foreach (var (key, family) in _families)
        {
            if (key.StartsWith(engine, StringComparison.Ordinal) && key[engine.Length] == ' ' && !family.Retired)
            {
                names.Add(family.Name);
            }
        }

        return names;
    }

    // A letter with its generation: r8g follows r7g. The newest generation here may have variants that are newer.
    private bool IsNewer(string engine, string name)
    {
        var newest = 0;
        foreach (var known in Families(engine))
        {
            if (known[0] == name[0])
            {
                newest = Math.Max(newest, Number(known[1..]));
            }
        }

        return newest > 0 && Number(name[1..]) >= newest;
    }

    // The number that a text begins with: 16 of 16xlarge, 8 of 8gd.
    private static int Number(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? text : text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static string Key(string engine, string family) => $"{engine} {family}";
}
