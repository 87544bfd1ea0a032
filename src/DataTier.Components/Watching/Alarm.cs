namespace DataTier.Components.Watching;

/// <summary>On which side of its threshold an alarm goes off.</summary>
internal enum AlarmSide
{
    /// <summary>Above it.</summary>
    Above,

    /// <summary>Below it.</summary>
    Below,
}

/// <summary>What is watched and when somebody is to be told: the one source of an alarm, its place in the client's alarm, and its part of the dashboard.</summary>
internal sealed record Alarm
{
    /// <summary>The alarm's name within its client, like <c>database-cpu</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What is read, in the words of a dashboard.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong when it goes off, and what to do.</summary>
    public required string Says { get; init; }

    /// <summary>What is read.</summary>
    public required Reading Reading { get; init; }

    /// <summary>On which side of the threshold it goes off.</summary>
    public AlarmSide Side { get; init; } = AlarmSide.Above;

    /// <summary>The threshold, derived from what is watched.</summary>
    public required double Threshold { get; init; }

    /// <summary>For how many readings in a row.</summary>
    public int Readings { get; init; } = 3;

    /// <summary>Whether somebody is told of this one by itself, also where a client has an alarm as a whole.</summary>
    public bool Critical { get; init; }

    /// <summary>Whether no reading means that all is well: for what is counted only when it happens.</summary>
    public bool QuietIsWell { get; init; }
}
