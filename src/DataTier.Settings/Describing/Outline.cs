using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Describing;

/// <summary>Notes what one walk over a mapping that is not there asks for, and answers what decides about the rest.</summary>
internal sealed class Outline(ImmutableDictionary<string, int> answers)
{
    private readonly List<Described> _asked = [];

    /// <summary>The number of the answer to a setting.</summary>
    public int AnswerTo(Setting setting) => answers.GetValueOrDefault(setting.Name);

    /// <summary>Notes a setting.</summary>
    public void Note(Setting setting, bool required)
    {
        if (!_asked.Exists(asked => asked.Setting.Name == setting.Name))
        {
            _asked.Add(new Described(setting, required, Below: null));
        }
    }

    /// <summary>Notes what stands below a setting that was noted.</summary>
    public void NoteBelow(Setting setting, Action<MappingReader> read)
    {
        var at = _asked.FindIndex(asked => asked.Setting.Name == setting.Name);
        _asked[at] = _asked[at] with { Below = Describe(read) };
    }

    /// <summary>Describes the mapping that a function reads, by walking it once for every answer that changes what is asked.</summary>
    public static Shape Describe(Action<MappingReader> read) => Describe(read, ImmutableDictionary<string, int>.Empty);

    private static Shape Describe(Action<MappingReader> read, ImmutableDictionary<string, int> answers)
    {
        var asked = Walk(read, answers);
        foreach (var described in asked.Settings)
        {
            var setting = described.Setting;
            if (described.Required && !answers.ContainsKey(setting.Name) && Decides(read, answers, setting, asked))
            {
                return new ForkedShape(setting, [.. Enumerable.Range(0, setting.Answers).Select(number => Describe(read, answers.Add(setting.Name, number)))]);
            }
        }

        return asked;
    }

    private static bool Decides(Action<MappingReader> read, ImmutableDictionary<string, int> answers, Setting setting, PlainShape asked)
    {
        for (var number = 1; number < setting.Answers; number++)
        {
            if (!Walk(read, answers.Add(setting.Name, number)).Same(asked))
            {
                return true;
            }
        }

        return false;
    }

    private static PlainShape Walk(Action<MappingReader> read, ImmutableDictionary<string, int> answers)
    {
        var outline = new Outline(answers);
        read(new MappingReader(node: null, path: "", new ProblemList(""), outline));
        return new PlainShape([.. outline._asked]);
    }
}
