using System.Text;

namespace Generator.Writing;

/// <summary>C# text that grows line by line, keeps its indentation, and leaves the address away from what lives in its own namespace.</summary>
internal sealed class CodeText(string home)
{
    private readonly string _home = $"global::{home}.";
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankWanted;

    internal void Line(string line) => Exact(line.Replace(_home, "", StringComparison.Ordinal));

    /// <summary>A line whose addresses stay: a member of a type that is named like a property here.</summary>
    internal void Exact(string line)
    {
        if (_blankWanted)
        {
            _text.Append('\n');
            _blankWanted = false;
        }

        _text.Append(' ', _depth * 4).Append(line).Append('\n');
    }

    /// <summary>A blank line before the next line, but none at the end of a block.</summary>
    internal void Blank() => _blankWanted = true;

    internal void Open(string line)
    {
        Line(line);
        Open();
    }

    internal void Open()
    {
        Line("{");
        _depth++;
    }

    internal void Close(string end = "}")
    {
        _blankWanted = false;
        _depth--;
        Line(end);
    }

    internal void Indented(string line)
    {
        _depth++;
        Line(line);
        _depth--;
    }

    public override string ToString() => _text.ToString();
}
