/** What people put around a message, and what it must not change: the opinion is trained with and without it. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

export const before = lines(`
Hi everyone, hope your Monday is off to a good start.
Hey, sorry to bother you all.
Good afternoon folks!
Happy Friday team, got a quick one.
Hello, I have a question when someone gets a minute.
Sorry for the long message.
Not sure if this is the right place to ask.
New here, thanks for having this channel.
I have been going back and forth on this one.
My supervisor is out so I figured I would ask here.
Buenas tardes a todos, ojalá estén muy bien.
Hola equipo, una preguntita rápida.
Perdón por la molestia.
Can I get a second set of eyes on something?
Just want to make sure I am doing right by everyone.
Morning! Coffee is on me if you can help.
What does the standard say about documentation in a case like this?
Is it okay to put this in the chart?
Does the client have to sign a release for this?
I always learn so much from this group.
This may be a silly question, bear with me.
I want to handle this the right way, so checking here first.
Long time listener, first time caller here.
Hope everybody had a restful weekend and got some sleep.
Quick one between visits.
Typing this from my car, forgive the typos.
Okay so I need some guidance from wiser heads.
I talked it over with a peer and we disagree, so here goes.
Second question today, last one I promise.
Following up on the training we had about boundaries.
First, thank you for the help last time, it made a difference.
Not urgent at all, whenever somebody has time.
I know everyone is swamped, so no pressure.
We had a nice staff lunch and this came up.
I am trying to decide whether to bring this to my supervisor.
Trying to finish my notes before the end of the day.
Looking for another opinion.
Hello dear colleagues, greetings from the road.
Need a sanity check please.
Can we talk about dual relationships for a second?
Is a case manager allowed to accept a homemade meal?
How long do we keep closed files?
Estimados compañeros, les escribo con una consulta.
Disculpen que pregunte tanto, apenas estoy aprendiendo.
Que tengan un excelente inicio de semana.
Una consulta sobre límites, por favor.
¿Puedo aceptar un regalito de una familia?
¿Necesito una autorización firmada para hablar con la escuela?
Tell me if this belongs somewhere else.
Y'all have been so kind since I started.
Hiya, popping in with a thing.
It has been a long day, so I will keep it short.
`);

export const after = lines(`
Thank you all, you are the best.
Any thoughts are welcome.
Appreciate y'all.
Let me know what you think when you can.
Thanks in advance and have a great weekend!
No rush on this.
Sorry again for rambling.
Just want to do this the right way.
What would you do?
Which part of the code talks about this?
Is there a standard on this?
What does the code say?
How should I chart it?
Would that be a boundary problem?
Do I need a release for that?
Gracias de antemano, se los agradezco mucho.
Saludos y que tengan bonito día.
¿Qué dice el código sobre esto?
¿Cómo lo documento?
I would love to hear how others have handled something like it.
Grateful for any pointers you may have.
Hope you all get some rest.
Have a blessed evening.
I am around until five if anyone wants to chat.
That is all, thank you for reading.
Happy to clarify anything.
Feel free to call it out if I am overthinking.
Cheers, and enjoy the sunshine.
Please advise when convenient.
Thanks a bunch, you folks rock.
Looking forward to learning from you.
Also, can I accept a small gift from a family?
Also wondering if I should correct my note from last week.
What are my obligations under the code of ethics here?
Does section 1.05 or 2.07 speak to it?
Can you point me to the standard so I can read it myself?
Would my supervisor need to sign off?
Who gets a copy of the plan?
Is it fine to text clients from my own number?
Can I share this in team meeting?
Am I allowed to say no?
Mil gracias, que Dios los bendiga.
Quedo atenta, feliz tarde.
Agradecería cualquier orientación.
¿Qué sección aplica aquí?
¿Está bien que lo comparta con mi equipo?
¿Puedo aceptarlo?
Just asking so I learn.
My coworker says hi.
We will be at the resource fair if you want to talk in person.
Let me know if you need more details.
Sending good thoughts to the whole crew.
Okay, back to paperwork!
`);
