using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace DataTier.Components.Watching;

/// <summary>What a <see cref="ClientWatch"/> is made from.</summary>
public sealed class ClientWatchArgs : ResourceArgs
{
    /// <summary>Whose data tier is watched.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The client: its tables and its events.</summary>
    public required ClientSettings Client { get; init; }

    /// <summary>What the tier is built from, and what it promises.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Who is told.</summary>
    public required Alerts Alerts { get; init; }

    /// <summary>What Performance Insights calls the database that writes; of a cluster, nothing is asked by it.</summary>
    [Input("databaseResourceId", required: true)]
    public required Input<string> DatabaseResourceId { get; init; }
}

/// <summary>The alarms of a client, one for the client as a whole, and a page that shows them: all from one list.</summary>
public sealed class ClientWatch : ComponentResource
{
    /// <summary>Makes the alarms, and what the tier says besides.</summary>
    public ClientWatch(string name, ClientWatchArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientWatch", name, args, options)
    {
        var (scope, tier) = (args.Scope, args.Tier);
        var child = new CustomResourceOptions { Parent = this };
        var alarms = AlarmsOf(args);
        var here = new AlarmSet(scope, args.Alerts.Here, child);
        var names = new InputList<string>();
        foreach (var alarm in alarms)
        {
            // With an alarm for the client as a whole, only what cannot wait is told twice.
            names.Add(here.Make(name, alarm, tells: alarm.Critical || !tier.Watching.Full).Name);
        }

        if (tier.Watching.Full)
        {
            ClientAlarm(name, names, args, child);
        }

        var there = AlarmsInRecovery(args);
        if (!there.IsEmpty)
        {
            var topic = args.Alerts.InRecovery ?? throw new ArgumentException($"tier {tier.Name} has a copy elsewhere, and no topic there is given", nameof(args));
            var recovery = new AlarmSet(scope.InRecovery, topic, child);
            foreach (var alarm in there)
            {
                _ = recovery.Make(name, alarm, tells: true);
            }
        }

        if (tier.Watching.Dashboard)
        {
            Page(name, alarms, there, here, scope, child);
        }

        RegisterOutputs();
    }

    private static ImmutableArray<Alarm> AlarmsOf(ClientWatchArgs args)
    {
        var (scope, tier) = (args.Scope, args.Tier);
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        alarms.AddRange(tier.Relational.Engine.IsAurora() ? ClusterAlarms.Of(scope, tier) : InstanceAlarms.Of(scope, tier, args.DatabaseResourceId.ToOutput()));
        alarms.AddRange(StoreAlarms.Of(scope, StoreSettings.Of(args.Client, tier), tier));
        alarms.AddRange(TableAlarms.Of(scope, args.Client.Documents, tier));
        if (args.Client.Events is { NeedKafka: true } events)
        {
            alarms.AddRange(KafkaAlarms.Of(scope, events, tier));
        }

        return alarms.ToImmutable();
    }

    private static ImmutableArray<Alarm> AlarmsInRecovery(ClientWatchArgs args)
    {
        var (scope, tier) = (args.Scope.InRecovery, args.Tier);
        if (tier.Relational.Recovery != RecoveryMode.Replica)
        {
            return [];
        }

        var promoted = args.Client.PrimaryInRecovery;
        return tier.Relational.Engine.IsAurora() ? ClusterAlarms.OfRecovery(scope, tier, promoted) : InstanceAlarms.OfRecovery(scope, tier, promoted);
    }

    // Its children must be there: it names them. Those of the recovery region cannot be among them.
    private static void ClientAlarm(string name, InputList<string> names, ClientWatchArgs args, CustomResourceOptions options) =>
        _ = new CompositeAlarm(name, new CompositeAlarmArgs
        {
            AlarmName = $"{args.Scope.Identifier}.client",
            AlarmDescription = $"Something is wrong with the data tier of {args.Scope.Client} in {args.Scope.Environment}: see which alarm is on.",
            AlarmRule = names.ToOutput().Apply(all => string.Join(" OR ", all.Select(each => $"ALARM(\"{each}\")"))),
            AlarmActions = args.Alerts.Here,
            OkActions = args.Alerts.Here,
        }, options);

    private static void Page(string name, ImmutableArray<Alarm> alarms, ImmutableArray<Alarm> there, AlarmSet here, ClientScope scope, CustomResourceOptions options)
    {
        var recovery = here with { Scope = scope.InRecovery };
        ImmutableArray<string> arns = [.. alarms.Select(here.ArnOf), .. there.Select(recovery.ArnOf)];
        ImmutableArray<(Alarm Alarm, string Region)> all = [.. alarms.Select(alarm => (alarm, scope.Region)), .. there.Select(alarm => (alarm, scope.RecoveryRegion))];
        var expressions = Output.All(all.Select(each => each.Alarm.Reading.Expression ?? Output.Create("")).ToImmutableArray());
        _ = new Dashboard(name, new DashboardArgs
        {
            DashboardName = scope.Identifier,
            DashboardBody = expressions.Apply(known => DashboardBody.Of($"{scope.Client} in {scope.Environment}", arns, PanelsOf(all, known))),
        }, options);
    }

    private static ImmutableArray<Panel> PanelsOf(ImmutableArray<(Alarm Alarm, string Region)> alarms, ImmutableArray<string> expressions)
    {
        var panels = ImmutableArray.CreateBuilder<Panel>(alarms.Length);
        for (var index = 0; index < alarms.Length; index++)
        {
            var (alarm, region) = alarms[index];
            var expression = expressions[index].Length == 0 ? null : expressions[index];
            panels.Add(new Panel(alarm.Title, region, expression, alarm.Reading.Metrics, alarm.Reading.PeriodSeconds, alarm.Threshold));
        }

        return panels.MoveToImmutable();
    }
}
